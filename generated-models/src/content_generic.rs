// @generated from the schema "ContentGeneric"; changes made here are lost at the next generation

/// The schema `ContentGeneric`.
#[repr(C)]
pub struct ContentGeneric {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `video`: `string`.
    pub video: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// `components`: `array of ButtonComponent`.
    pub components: ::std::option::Option<::std::vec::Vec<crate::ButtonComponent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentGeneric "ContentGeneric" 6 {
    (
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        image: ::std::string::String = "image" 0 with_image,
        video: ::std::string::String = "video" 0 with_video,
        actions: ::std::boxed::Box<crate::ContentActions> = "actions" 0 with_actions,
        components: ::std::vec::Vec<crate::ButtonComponent> = "components" 0 with_components,
    )
});
