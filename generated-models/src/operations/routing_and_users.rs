// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse,
    UserLanguageEntityListing, UserQueue, UserQueueEntityListing, UserRoutingLanguage,
    UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost,
    UserSkillEntityListing, UserSkillGroupEntityListing, UtilizationRequest,
};

crate::runtime::request::operation! {
    DeleteRoutingDirectroutingbackupSettingsMe "DELETE" "/api/v2/routing/directroutingbackup/settings/me" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingUserDirectroutingbackupSettings "DELETE" "/api/v2/routing/users/{userId}/directroutingbackup/settings" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingUserUtilization "DELETE" "/api/v2/routing/users/{userId}/utilization" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteUserRoutinglanguage "DELETE" "/api/v2/users/{userId}/routinglanguages/{languageId}" "/userId /languageId"
    (user_id: &str = text, language_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteUserRoutingskill "DELETE" "/api/v2/users/{userId}/routingskills/{skillId}" "/userId /skillId"
    (user_id: &str = text, skill_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetRoutingDirectroutingbackupSettingsMe "GET" "/api/v2/routing/directroutingbackup/settings/me" ">application/json"
    () -> AgentDirectRoutingBackupSettings {
    }
}

crate::runtime::request::operation! {
    GetRoutingUserDirectroutingbackupSettings "GET" "/api/v2/routing/users/{userId}/directroutingbackup/settings" "/userId >application/json"
    (user_id: &str = text) -> AgentDirectRoutingBackupSettings {
    }
}

crate::runtime::request::operation! {
    GetRoutingUserUtilization "GET" "/api/v2/routing/users/{userId}/utilization" "/userId >application/json"
    (user_id: &str = text) -> AgentMaxUtilizationResponse {
    }
}

crate::runtime::request::operation! {
    GetUserQueues "GET" "/api/v2/users/{userId}/queues" "/userId ?divisionId ?joined ?pageNumber ?pageSize >application/json"
    (user_id: &str = text) -> UserQueueEntityListing {
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        2 joined: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetUserRoutinglanguages "GET" "/api/v2/users/{userId}/routinglanguages" "/userId ?pageNumber ?pageSize ?sortOrder >application/json"
    (user_id: &str = text) -> UserLanguageEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserRoutingskills "GET" "/api/v2/users/{userId}/routingskills" "/userId ?pageNumber ?pageSize ?sortOrder >application/json"
    (user_id: &str = text) -> UserSkillEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserSkillgroups "GET" "/api/v2/users/{userId}/skillgroups" "/userId ?after ?before ?pageSize >application/json"
    (user_id: &str = text) -> UserSkillGroupEntityListing {
        1 after: &str = text;
        2 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchUserQueue "PATCH" "/api/v2/users/{userId}/queues/{queueId}" "/userId /queueId =application/json >application/json"
    (user_id: &str = text, queue_id: &str = text, body: &UserQueue = json) -> UserQueue {
    }
}

crate::runtime::request::operation! {
    PatchUserQueues "PATCH" "/api/v2/users/{userId}/queues" "/userId =application/json ?divisionId >application/json"
    (user_id: &str = text, body: &[UserQueue] = json_list) -> UserQueueEntityListing {
        #[doc = " The parameter `divisionId`."]
        2 division_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PatchUserRoutinglanguage "PATCH" "/api/v2/users/{userId}/routinglanguages/{languageId}" "/userId /languageId =application/json >application/json"
    (user_id: &str = text, language_id: &str = text, body: &UserRoutingLanguage = json) -> UserRoutingLanguage {
    }
}

crate::runtime::request::operation! {
    PatchUserRoutinglanguagesBulk "PATCH" "/api/v2/users/{userId}/routinglanguages/bulk" "/userId =application/json >application/json"
    (user_id: &str = text, body: &[UserRoutingLanguagePost] = json_list) -> UserLanguageEntityListing {
    }
}

crate::runtime::request::operation! {
    PatchUserRoutingskillsBulk "PATCH" "/api/v2/users/{userId}/routingskills/bulk" "/userId =application/json >application/json"
    (user_id: &str = text, body: &[UserRoutingSkillPost] = json_list) -> UserSkillEntityListing {
    }
}

crate::runtime::request::operation! {
    PostUserRoutinglanguages "POST" "/api/v2/users/{userId}/routinglanguages" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserRoutingLanguagePost = json) -> UserRoutingLanguage {
    }
}

crate::runtime::request::operation! {
    PostUserRoutingskills "POST" "/api/v2/users/{userId}/routingskills" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserRoutingSkillPost = json) -> UserRoutingSkill {
    }
}

crate::runtime::request::operation! {
    PutRoutingDirectroutingbackupSettingsMe "PUT" "/api/v2/routing/directroutingbackup/settings/me" "=application/json >application/json"
    (body: &AgentDirectRoutingBackupSettings = json) -> AgentDirectRoutingBackupSettings {
    }
}

crate::runtime::request::operation! {
    PutRoutingUserDirectroutingbackupSettings "PUT" "/api/v2/routing/users/{userId}/directroutingbackup/settings" "/userId =application/json >application/json"
    (user_id: &str = text, body: &AgentDirectRoutingBackupSettings = json) -> AgentDirectRoutingBackupSettings {
    }
}

crate::runtime::request::operation! {
    PutRoutingUserUtilization "PUT" "/api/v2/routing/users/{userId}/utilization" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UtilizationRequest = json) -> AgentMaxUtilizationResponse {
    }
}

crate::runtime::request::operation! {
    PutUserRoutingskill "PUT" "/api/v2/users/{userId}/routingskills/{skillId}" "/userId /skillId =application/json >application/json"
    (user_id: &str = text, skill_id: &str = text, body: &UserRoutingSkill = json) -> UserRoutingSkill {
    }
}

crate::runtime::request::operation! {
    PutUserRoutingskillsBulk "PUT" "/api/v2/users/{userId}/routingskills/bulk" "/userId =application/json >application/json"
    (user_id: &str = text, body: &[UserRoutingSkillPost] = json_list) -> UserSkillEntityListing {
    }
}
