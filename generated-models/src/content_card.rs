// @generated from the schema "ContentCard"; changes made here are lost at the next generation

/// The schema `ContentCard`.
#[repr(C)]
pub struct ContentCard {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `video`: `string`.
    pub video: ::std::option::Option<::std::string::String>,
    /// `defaultAction`: `ContentCardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: ::std::option::Option<
        ::std::boxed::Box<crate::ContentCardAction>,
    >,
    /// `actions`: `array of ContentCardAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::ContentCardAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentCard "ContentCard" 6 {
    (
        title: ::std::string::String = "title" 1 with_title,
        description: ::std::string::String = "description" 0 with_description,
        image: ::std::string::String = "image" 0 with_image,
        video: ::std::string::String = "video" 0 with_video,
        default_action: ::std::boxed::Box<crate::ContentCardAction> = "defaultAction" 0 with_default_action,
        actions: ::std::vec::Vec<crate::ContentCardAction> = "actions" 1 with_actions,
    )
});
