// @generated from the schema "MediaTypeAccess"; changes made here are lost at the next generation

use crate::MediaType;
use crate::runtime::Extra;

/// The schema `MediaTypeAccess`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaTypeAccess {
    /// `inbound`: `array of MediaType`.
    pub inbound: Option<Vec<MediaType>>,
    /// `outbound`: `array of MediaType`.
    pub outbound: Option<Vec<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaTypeAccess "MediaTypeAccess" 2 {
    (
        inbound: Vec<MediaType> = "inbound" with_inbound,
        outbound: Vec<MediaType> = "outbound" with_outbound,
    )
});
