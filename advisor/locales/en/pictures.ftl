## Screenshots, and other pictures with words

picture-no-order = I see no order in this picture. What I read best is a screenshot of the order page, of its tracking or of the seller’s chat; text you copy, or the number alone, will do too.
picture-no-words = I can only read barcodes in pictures here, not words. Please paste the order as text, or type one line, for example: <code>Phone case, LP00123456789012, shipped 3 days ago, 60 days</code>
picture-unsure = I’m not quite sure of this spot. Please compare it with the card; I’ll ask before I save it.
problem-picture-unsure = I’m not sure I read this correctly in the picture: “{ $text }”.
picture-tracking = This looks like a tracking page without a number. Is this what it says about <b>{ $title }</b>?
picture-tracking-which = This looks like a tracking page without a number. Which order is it?
picture-tracking-which-state = This looks like a tracking page without a number; the latest on it: “{ $state }”. Which order is it?
