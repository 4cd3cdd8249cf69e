// @generated from the schema "ContentList"; changes made here are lost at the next generation

/// The schema `ContentList`.
#[repr(C)]
pub struct ContentList {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `listType`: `string`.
    #[doc(alias = "listType")]
    pub list_type: ::std::option::Option<crate::runtime::Open<ListType>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `submitLabel`: `string`.
    #[doc(alias = "submitLabel")]
    pub submit_label: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// `components`: `array of ListItemComponent`.
    pub components: ::std::option::Option<::std::vec::Vec<crate::ListItemComponent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentList "ContentList" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        list_type: crate::runtime::Open<ListType> = "listType" 0 with_list_type,
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        submit_label: ::std::string::String = "submitLabel" 0 with_submit_label,
        actions: ::std::boxed::Box<crate::ContentActions> = "actions" 0 with_actions,
        components: ::std::vec::Vec<crate::ListItemComponent> = "components" 0 with_components,
    )
});

/// The property `listType` of `ContentList`. Known values: `Selection`, `Vertical`.
#[non_exhaustive]
pub enum ListType {
    Selection,
    Vertical,
}

crate::runtime::known!(ListType);

impl crate::runtime::Enum for ListType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Selection, "Selection"),
        (Self::Vertical, "Vertical"),
    ];
}
