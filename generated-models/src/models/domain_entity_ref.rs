// @generated from the schema "DomainEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// A reference to another entity of the platform.
///
/// The schema `DomainEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: Option<String>,
    /// The name of the entity, where the platform adds it.
    ///
    /// `name`: `string`.
    pub name: Option<String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainEntityRef "DomainEntityRef" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
    )
});
