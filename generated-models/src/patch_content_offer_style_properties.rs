// @generated from the schema "PatchContentOfferStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchContentOfferStyleProperties`.
#[repr(C)]
pub struct PatchContentOfferStyleProperties {
    /// `padding`: `string`.
    pub padding: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchContentOfferStyleProperties "PatchContentOfferStyleProperties" 3 {
    (
        padding: ::std::string::String = "padding" 0 with_padding,
        color: ::std::string::String = "color" 0 with_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
    )
});
