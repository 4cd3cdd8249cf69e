// @generated from the schema "ButtonComponent"; changes made here are lost at the next generation

/// The schema `ButtonComponent`.
#[repr(C)]
pub struct ButtonComponent {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ButtonComponent "ButtonComponent" 2 {
    (
        title: ::std::string::String = "title" 0 with_title,
        actions: ::std::boxed::Box<crate::ContentActions> = "actions" 0 with_actions,
    )
});
