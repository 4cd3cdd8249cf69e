// @generated from the schema "WorkitemOnAttributeChangeRuleListing"; changes made here are lost at the next generation

use crate::WorkitemOnAttributeChangeRule;
use crate::runtime::Extra;

/// The schema `WorkitemOnAttributeChangeRuleListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRuleListing {
    /// `entities`: `array of WorkitemOnAttributeChangeRule`.
    pub entities: Option<Vec<WorkitemOnAttributeChangeRule>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `after`: `string`.
    pub after: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRuleListing "WorkitemOnAttributeChangeRuleListing" 5 {
    (
        entities: Vec<WorkitemOnAttributeChangeRule> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        after: String = "after" with_after,
    )
});
