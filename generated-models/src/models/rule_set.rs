// @generated from the schema "RuleSet"; changes made here are lost at the next generation

use crate::{DialerRule, DomainEntityRef};
use crate::runtime::{DateTime, Extra};

/// The schema `RuleSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RuleSet {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `rules`: `array of DialerRule`, required.
    pub rules: Option<Vec<DialerRule>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RuleSet "RuleSet" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list,
        queue: Box<DomainEntityRef> = "queue" with_queue,
        rules: Vec<DialerRule> = "rules" with_rules required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
