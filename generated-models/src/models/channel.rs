// @generated from the schema "Channel"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `Channel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Channel {
    /// `connectUri`: `string (uri)`.
    #[doc(alias = "connectUri")]
    pub connect_uri: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `expires`: `string (date-time)`.
    pub expires: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Channel "Channel" 3 {
    (
        connect_uri: String = "connectUri" with_connect_uri,
        id: String = "id" with_id,
        expires: DateTime = "expires" with_expires,
    )
});
