// @generated from the schema "RecordingButtonComponent"; changes made here are lost at the next generation

/// The schema `RecordingButtonComponent`.
#[repr(C)]
pub struct RecordingButtonComponent {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `RecordingContentActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingContentActions>,
    >,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingButtonComponent "RecordingButtonComponent" 3 {
    (
        title: ::std::string::String = "title" 0 with_title,
        actions: ::std::boxed::Box<crate::RecordingContentActions> = "actions" 0 with_actions,
        is_selected: bool = "isSelected" 0 with_is_selected,
    )
});
