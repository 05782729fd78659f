# why-harm: why a detector says so: hate, insult, threat, harassment, profanity, sexual content, defamation.

why-harm-group = these words attack people for what they are ({ $number }%)
why-harm-slur = this word is a term of contempt for a group of people ({ $number }%)
why-harm-hate = as a whole, this text attacks people for what they are ({ $number }%)
why-harm-insult = this word is an insult ({ $number }%)
why-harm-contempt = as a whole, this text shows contempt for a person ({ $number }%)
why-harm-threat = these words announce harm, or wish for it ({ $number }%)
why-harm-menace = as a whole, this text announces harm, or wishes for it ({ $number }%)
why-harm-mob = these words call on others to turn on a person ({ $number }%)
why-harm-harassment = as a whole, this text hounds a person ({ $number }%)
why-harm-profanity = this word is coarse ({ $number }%)
why-harm-coarse = as a whole, this text is coarse ({ $number }%)
why-harm-sexual = this word is sexual ({ $number }%)
why-harm-advance = as a whole, this text is sexual ({ $number }%)
why-defamation-fact = a precise fact is laid to somebody who can be recognised, without source or reserve: French law calls it defamation if it harms their honour (Act of 29 July 1881, art. 29, para. 1). An outrageous expression without any fact would be an insult (para. 2). Whether the fact is true, the program does not know
why-defamation-likely = the text seems to lay a precise fact to somebody who can be recognised: that would be defamation, and not an insult, which holds no fact (Act of 29 July 1881, art. 29). A person must read it
