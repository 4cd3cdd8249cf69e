// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CreateTriggerRequest, TestModeEventResults, TestModeResults,
    TopicCursorEntityListing, Trigger, TriggerEntityListing, UpdateTriggerRequest,
};

crate::runtime::request::operation! {
    DeleteProcessautomationTrigger "DELETE" "/api/v2/processautomation/triggers/{triggerId}" "/triggerId"
    (trigger_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetProcessautomationTrigger "GET" "/api/v2/processautomation/triggers/{triggerId}" "/triggerId >application/json"
    (trigger_id: &str = text) -> Trigger {
    }
}

crate::runtime::request::operation! {
    GetProcessautomationTriggers "GET" "/api/v2/processautomation/triggers" "?after ?before ?enabled ?hasDelayBy ?pageSize ?topicName >application/json"
    () -> TriggerEntityListing {
        0 after: &str = text;
        1 before: &str = text;
        2 enabled: bool = value;
        #[doc = " The parameter `hasDelayBy`."]
        3 has_delay_by: bool = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: &str = text;
        #[doc = " The parameter `topicName`."]
        5 topic_name: &str = text;
    }
}

crate::runtime::request::operation! {
    GetProcessautomationTriggersTopics "GET" "/api/v2/processautomation/triggers/topics" "?after ?before ?pageSize >application/json"
    () -> TopicCursorEntityListing {
        0 after: &str = text;
        1 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    PostProcessautomationTriggerTest "POST" "/api/v2/processautomation/triggers/{triggerId}/test" "/triggerId =application/json >application/json"
    (trigger_id: &str = text) -> TestModeResults {
        1 body: &str = json_str;
    }
}

crate::runtime::request::operation! {
    PostProcessautomationTriggers "POST" "/api/v2/processautomation/triggers" "=application/json >application/json"
    (body: &CreateTriggerRequest = json) -> Trigger {
    }
}

crate::runtime::request::operation! {
    PostProcessautomationTriggersTopicTest "POST" "/api/v2/processautomation/triggers/topics/{topicName}/test" "/topicName =application/json >application/json"
    (topic_name: &str = text) -> TestModeEventResults {
        1 body: &str = json_str;
    }
}

crate::runtime::request::operation! {
    PutProcessautomationTrigger "PUT" "/api/v2/processautomation/triggers/{triggerId}" "/triggerId =application/json >application/json"
    (trigger_id: &str = text, body: &UpdateTriggerRequest = json) -> Trigger {
    }
}
