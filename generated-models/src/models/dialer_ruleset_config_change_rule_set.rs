// @generated from the schema "DialerRulesetConfigChangeRuleSet"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{DialerRulesetConfigChangeRule, DialerRulesetConfigChangeUriReference};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerRulesetConfigChangeRuleSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeRuleSet {
    /// `contactList`: `DialerRulesetConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DialerRulesetConfigChangeUriReference>>,
    /// `queue`: `DialerRulesetConfigChangeUriReference`.
    pub queue: Option<Box<DialerRulesetConfigChangeUriReference>>,
    /// `rules`: `array of DialerRulesetConfigChangeRule`.
    pub rules: Option<Vec<DialerRulesetConfigChangeRule>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeRuleSet "DialerRulesetConfigChangeRuleSet" 9 {
    (
        contact_list: Box<DialerRulesetConfigChangeUriReference> = "contactList" with_contact_list,
        queue: Box<DialerRulesetConfigChangeUriReference> = "queue" with_queue,
        rules: Vec<DialerRulesetConfigChangeRule> = "rules" with_rules,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});
