// @generated from the schema "InsightsAgentItem"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `InsightsAgentItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsAgentItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `manager`: `DomainEntityRef`.
    pub manager: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsAgentItem "InsightsAgentItem" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        manager: Box<DomainEntityRef> = "manager" with_manager,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
