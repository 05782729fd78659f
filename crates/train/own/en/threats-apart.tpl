# Threats against others, in the words of death that the detector of distress took for a call for help.
# They stand in a file of their own: lines of the other files on speech are read as no threat.
threat ; announced ; I'm going to find you, and then you'll know what pain is.
threat ; announced ; You're sleeping in hospital tonight, mark my words.
threat ; announced ; Next time I see you I'll put you through that window.
threat ; announced ; Your depot's going to burn with you inside it.
threat ; announced ; I know which school your kids go to, so think carefully.
threat ; announced ; Keep it up and your wife will be identifying what's left of you.
threat ; announced ; ur gonna die n nobody will cry
threat ; announced ; Ten of us are coming and there'll be nothing left of your shop.
threat ; announced ; You've got twenty-four hours, after that I break both your legs.
threat ; announced ; Mention my mother once more and I'll stab you.
threat ; with-words-of-death ; I've a gun and a list, and your manager is at the top of it.
threat ; with-words-of-death ; Your boss gets an iron bar across the face in the car park on Friday.
threat ; with-words-of-death ; Cut my power off and I'm coming to your office, and people will die.
threat ; with-words-of-death ; You want my house? Come and get it, I'll be waiting, armed.
threat ; with-words-of-death ; gonna kill ur driver next time he rings my bell
threat ; with-words-of-death ; Let him set foot here again and we'll bury him behind the shed.
threat ; with-words-of-death ; Your next public meeting ends in blood, you've been warned.
threat ; with-words-of-death ; Count your days, inspector.
threat ; with-words-of-death ; That woman on your front desk will end up in the canal.
threat ; with-words-of-death ; I'll cut that bus driver open.
