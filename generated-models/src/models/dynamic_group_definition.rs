// @generated from the schema "DynamicGroupDefinition"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DynamicGroupQuery};
use crate::runtime::{DateTime, Extra};

/// The schema `DynamicGroupDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicGroupDefinition {
    /// `group`: `AddressableEntityRef`, required.
    pub group: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`, required.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `query`: `DynamicGroupQuery`, required.
    pub query: Option<Box<DynamicGroupQuery>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicGroupDefinition "DynamicGroupDefinition" 4 {
    (
        group: Box<AddressableEntityRef> = "group" with_group required,
        date_modified: DateTime = "dateModified" with_date_modified required,
        query: Box<DynamicGroupQuery> = "query" with_query required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
