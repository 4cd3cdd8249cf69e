// @generated from the schema "SupportCenterImage"; changes made here are lost at the next generation

/// The schema `SupportCenterImage`.
#[repr(C)]
pub struct SupportCenterImage {
    /// `source`: `SupportCenterImageSource`, required.
    pub source: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterImageSource>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterImage "SupportCenterImage" 1 {
    (
        source: ::std::boxed::Box<crate::SupportCenterImageSource> = "source" 1 with_source,
    )
});
