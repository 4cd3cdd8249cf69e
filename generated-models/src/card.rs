// @generated from the schema "Card"; changes made here are lost at the next generation

/// The schema `Card`.
#[repr(C)]
pub struct Card {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `defaultAction`: `CardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: ::std::option::Option<::std::boxed::Box<crate::CardAction>>,
    /// `actions`: `array of CardAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CardAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Card "Card" 5 {
    (
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        url: ::std::string::String = "url" 0 with_url,
        default_action: ::std::boxed::Box<crate::CardAction> = "defaultAction" 0 with_default_action,
        actions: ::std::vec::Vec<crate::CardAction> = "actions" 0 with_actions,
    )
});
