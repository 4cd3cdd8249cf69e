// @generated from the schema "JourneyViewElement"; changes made here are lost at the next generation

/// The schema `JourneyViewElement`.
#[repr(C)]
pub struct JourneyViewElement {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `attributes`: `JourneyViewElementAttributes`, required.
    pub attributes: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementAttributes>,
    >,
    /// `displayAttributes`: `JourneyViewElementDisplayAttributes`.
    #[doc(alias = "displayAttributes")]
    pub display_attributes: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementDisplayAttributes>,
    >,
    /// `filter`: `JourneyViewElementFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilter>,
    >,
    /// `followedBy`: `array of JourneyViewLink`.
    #[doc(alias = "followedBy")]
    pub followed_by: ::std::option::Option<::std::vec::Vec<crate::JourneyViewLink>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElement "JourneyViewElement" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        attributes: ::std::boxed::Box<crate::JourneyViewElementAttributes> = "attributes" 1 with_attributes,
        display_attributes: ::std::boxed::Box<crate::JourneyViewElementDisplayAttributes> = "displayAttributes" 0 with_display_attributes,
        filter: ::std::boxed::Box<crate::JourneyViewElementFilter> = "filter" 0 with_filter,
        followed_by: ::std::vec::Vec<crate::JourneyViewLink> = "followedBy" 0 with_followed_by,
    )
});
