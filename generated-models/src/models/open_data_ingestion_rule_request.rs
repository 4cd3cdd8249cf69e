// @generated from the schema "OpenDataIngestionRuleRequest"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `OpenDataIngestionRuleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalSource`: `DomainEntityRef`, required.
    #[doc(alias = "externalSource")]
    pub external_source: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenDataIngestionRuleRequest "OpenDataIngestionRuleRequest" 3 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        external_source: Box<DomainEntityRef> = "externalSource" with_external_source required,
    )
});
