// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    MaskingRule, MaskingRuleListing, MaskingRuleValidateRequest,
    MaskingRuleValidateResponse,
};

crate::runtime::request::operation! {
    DeleteDataprivacyMaskingrule "DELETE" "/api/v2/dataprivacy/maskingrules/{ruleId}" "/ruleId"
    (rule_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetDataprivacyMaskingrule "GET" "/api/v2/dataprivacy/maskingrules/{ruleId}" "/ruleId >application/json"
    (rule_id: &str = text) -> MaskingRule {
    }
}

crate::runtime::request::operation! {
    GetDataprivacyMaskingrules "GET" "/api/v2/dataprivacy/maskingrules" ">application/json"
    () -> MaskingRuleListing {
    }
}

crate::runtime::request::operation! {
    PatchDataprivacyMaskingrule "PATCH" "/api/v2/dataprivacy/maskingrules/{ruleId}" "/ruleId =application/json >application/json"
    (rule_id: &str = text) -> MaskingRule {
        1 body: &MaskingRule = json;
    }
}

crate::runtime::request::operation! {
    PostDataprivacyMaskingrules "POST" "/api/v2/dataprivacy/maskingrules" "=application/json >application/json"
    (body: &MaskingRule = json) -> MaskingRule {
    }
}

crate::runtime::request::operation! {
    PostDataprivacyMaskingrulesValidate "POST" "/api/v2/dataprivacy/maskingrules/validate" "=application/json >application/json"
    (body: &MaskingRuleValidateRequest = json) -> MaskingRuleValidateResponse {
    }
}
