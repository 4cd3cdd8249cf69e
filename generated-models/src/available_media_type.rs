// @generated from the schema "AvailableMediaType"; changes made here are lost at the next generation

/// The schema `AvailableMediaType`.
#[repr(C)]
pub struct AvailableMediaType {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `availableSubTypes`: `array of string`.
    #[doc(alias = "availableSubTypes")]
    pub available_sub_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableMediaType "AvailableMediaType" 2 {
    (
        media_type: ::std::string::String = "mediaType" 0 with_media_type,
        available_sub_types: ::std::vec::Vec<::std::string::String> = "availableSubTypes" 0 with_available_sub_types,
    )
});
