# charter
