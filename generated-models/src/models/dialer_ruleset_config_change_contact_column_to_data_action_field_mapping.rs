// @generated from the schema "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    /// `contactColumnName`: `string`.
    #[doc(alias = "contactColumnName")]
    pub contact_column_name: Option<String>,
    /// `dataActionField`: `string`.
    #[doc(alias = "dataActionField")]
    pub data_action_field: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeContactColumnToDataActionFieldMapping "DialerRulesetConfigChangeContactColumnToDataActionFieldMapping" 3 {
    (
        contact_column_name: String = "contactColumnName" with_contact_column_name,
        data_action_field: String = "dataActionField" with_data_action_field,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
