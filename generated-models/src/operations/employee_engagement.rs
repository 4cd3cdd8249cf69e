// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CelebrationStateParam, CreateRecognition, GetCelebrationListing, Recognition,
    RecognitionBase,
};

crate::runtime::request::operation! {
    DeleteEmployeeengagementCelebration "DELETE" "/api/v2/employeeengagement/celebrations/{celebrationId}" "/celebrationId"
    (celebration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetEmployeeengagementCelebrations "GET" "/api/v2/employeeengagement/celebrations" "?pageNumber ?pageSize >application/json"
    () -> GetCelebrationListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetEmployeeengagementRecognition "GET" "/api/v2/employeeengagement/recognitions/{recognitionId}" "/recognitionId >application/json"
    (recognition_id: &str = text) -> Recognition {
    }
}

crate::runtime::request::operation! {
    PatchEmployeeengagementCelebration "PATCH" "/api/v2/employeeengagement/celebrations/{celebrationId}" "/celebrationId =application/json"
    (celebration_id: &str = text, body: &CelebrationStateParam = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostEmployeeengagementRecognitions "POST" "/api/v2/employeeengagement/recognitions" "=application/json >application/json"
    (body: &CreateRecognition = json) -> RecognitionBase {
    }
}
