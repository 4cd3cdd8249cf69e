// @generated from the schema "ExternalSource"; changes made here are lost at the next generation

use crate::LinkConfiguration;
use crate::runtime::Extra;

/// The schema `ExternalSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalSource {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `linkConfiguration`: `LinkConfiguration`.
    #[doc(alias = "linkConfiguration")]
    pub link_configuration: Option<Box<LinkConfiguration>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalSource "ExternalSource" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        active: bool = "active" with_active,
        link_configuration: Box<LinkConfiguration> = "linkConfiguration" with_link_configuration,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
