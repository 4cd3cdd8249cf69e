// @generated from the schema "MediaTypes"; changes made here are lost at the next generation

/// The schema `MediaTypes`.
#[repr(C)]
pub struct MediaTypes {
    /// `allow`: `MediaTypeAccess`.
    pub allow: ::std::option::Option<::std::boxed::Box<crate::MediaTypeAccess>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaTypes "MediaTypes" 1 {
    (
        allow: ::std::boxed::Box<crate::MediaTypeAccess> = "allow" 0 with_allow,
    )
});
