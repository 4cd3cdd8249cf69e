// @generated from the schema "SelectedAnswer"; changes made here are lost at the next generation

/// The schema `SelectedAnswer`.
#[repr(C)]
pub struct SelectedAnswer {
    /// `document`: `AddressableEntityRef`, required.
    pub document: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SelectedAnswer "SelectedAnswer" 1 {
    (
        document: ::std::boxed::Box<crate::AddressableEntityRef> = "document" 1 with_document,
    )
});
