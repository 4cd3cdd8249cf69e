// @generated from the schema "MediaTypeAccess"; changes made here are lost at the next generation

/// The schema `MediaTypeAccess`.
#[repr(C)]
pub struct MediaTypeAccess {
    /// `inbound`: `array of MediaType`.
    pub inbound: ::std::option::Option<::std::vec::Vec<crate::MediaType>>,
    /// `outbound`: `array of MediaType`.
    pub outbound: ::std::option::Option<::std::vec::Vec<crate::MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaTypeAccess "MediaTypeAccess" 2 {
    (
        inbound: ::std::vec::Vec<crate::MediaType> = "inbound" 0 with_inbound,
        outbound: ::std::vec::Vec<crate::MediaType> = "outbound" 0 with_outbound,
    )
});
