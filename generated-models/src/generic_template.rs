// @generated from the schema "GenericTemplate"; changes made here are lost at the next generation

/// The schema `GenericTemplate`.
#[repr(C)]
pub struct GenericTemplate {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `components`: `array of RecordingButtonComponent`.
    pub components: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingButtonComponent>,
    >,
    /// `actions`: `RecordingContentActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingContentActions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GenericTemplate "GenericTemplate" 5 {
    (
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        url: ::std::string::String = "url" 0 with_url,
        components: ::std::vec::Vec<crate::RecordingButtonComponent> = "components" 0 with_components,
        actions: ::std::boxed::Box<crate::RecordingContentActions> = "actions" 0 with_actions,
    )
});
