// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AlertListing, AlertRequest, AlertingUnreadStatus, BulkResponse, CommonAlert,
    CommonAlertBulkUpdateRequest, CommonAllAlertUpdateRequest, CommonRule,
    CommonRuleBulkDeleteRequest, CommonRuleBulkUpdateNotificationsRequest,
    CommonRuleContainer, GetAlertQuery, GetRulesQuery, ModifiableRuleProperties,
};

crate::runtime::request::operation! {
    DeleteAlertingAlert "DELETE" "/api/v2/alerting/alerts/{alertId}" "/alertId"
    (alert_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteAlertingAlertsAll "DELETE" "/api/v2/alerting/alerts/all" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteAlertingRule "DELETE" "/api/v2/alerting/rules/{ruleId}" "/ruleId"
    (rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetAlertingAlert "GET" "/api/v2/alerting/alerts/{alertId}" "/alertId >application/json"
    (alert_id: &str = text) -> CommonAlert {
    }
}

crate::runtime::request::operation! {
    GetAlertingRule "GET" "/api/v2/alerting/rules/{ruleId}" "/ruleId >application/json"
    (rule_id: &str = text) -> CommonRule {
    }
}

crate::runtime::request::operation! {
    PatchAlertingAlert "PATCH" "/api/v2/alerting/alerts/{alertId}" "/alertId =application/json >application/json"
    (alert_id: &str = text) -> CommonAlert {
        1 body: &AlertRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchAlertingAlertsAll "PATCH" "/api/v2/alerting/alerts/all" "=application/json >application/json"
    () -> serde_json::Value {
        0 body: &CommonAllAlertUpdateRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchAlertingAlertsBulk "PATCH" "/api/v2/alerting/alerts/bulk" "=application/json >application/json"
    (body: &CommonAlertBulkUpdateRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PatchAlertingRulesBulk "PATCH" "/api/v2/alerting/rules/bulk" "=application/json >application/json"
    (body: &CommonRuleBulkUpdateNotificationsRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PostAlertingAlertsQuery "POST" "/api/v2/alerting/alerts/query" "=application/json >application/json"
    () -> AlertListing {
        0 body: &GetAlertQuery = json;
    }
}

crate::runtime::request::operation! {
    PostAlertingRules "POST" "/api/v2/alerting/rules" "=application/json >application/json"
    (body: &CommonRule = json) -> CommonRule {
    }
}

crate::runtime::request::operation! {
    PostAlertingRulesBulkRemove "POST" "/api/v2/alerting/rules/bulk/remove" "=application/json >application/json"
    (body: &CommonRuleBulkDeleteRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PostAlertingRulesQuery "POST" "/api/v2/alerting/rules/query" "=application/json >application/json"
    () -> CommonRuleContainer {
        0 body: &GetRulesQuery = json;
    }
}

crate::runtime::request::operation! {
    PutAlertingAlert "PUT" "/api/v2/alerting/alerts/{alertId}" "/alertId =application/json >application/json"
    (alert_id: &str = text) -> AlertingUnreadStatus {
        1 body: &AlertingUnreadStatus = json;
    }
}

crate::runtime::request::operation! {
    PutAlertingRule "PUT" "/api/v2/alerting/rules/{ruleId}" "/ruleId =application/json >application/json"
    (rule_id: &str = text, body: &ModifiableRuleProperties = json) -> CommonRule {
    }
}
