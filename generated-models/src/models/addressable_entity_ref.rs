// @generated from the schema "AddressableEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// A reference to another entity by id and address.
///
/// The schema `AddressableEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddressableEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: Option<String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddressableEntityRef "AddressableEntityRef" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
    )
});
