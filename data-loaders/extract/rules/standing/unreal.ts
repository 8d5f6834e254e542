/** Before a standing: words by which it is wished, asked for or denied. */
export const unreal =
  /(?:\b(?:neither|nor|if|unless|whether|until|should|would|could|may|might|to|urg\w+|call\w* on|want\w*|ask\w*|will|plans?|hopes?|not|never|bid|before)|n't) (?:[\w'-]+ ){0,3}$/i;
/** Inside one: words by which it is not yet so. */
export const unrealInside =
  /\b(?:if|unless|whether|should|would|could|may|might|to (?:become|join|ratify|accede)|will|shall|no longer|considering|hopes?|plans?)\b/i;
