// @generated from the schema "SegmentUrl"; changes made here are lost at the next generation

/// The schema `SegmentUrl`.
#[repr(C)]
pub struct SegmentUrl {
    /// `recording`: `AddressableEntityRef`.
    pub recording: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SegmentUrl "SegmentUrl" 2 {
    (
        recording: ::std::boxed::Box<crate::AddressableEntityRef> = "recording" 0 with_recording,
        url: ::std::string::String = "url" 0 with_url,
    )
});
