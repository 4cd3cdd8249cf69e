// @generated from the schema "ContentList"; changes made here are lost at the next generation

/// The schema `ContentList`.
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

impl crate::runtime::Model for ContentList {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        list_type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        submit_label: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        components: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentList = &<ContentList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("listType", "list_type", 0),
            ("title", "title", 0),
            ("description", "description", 0),
            ("submitLabel", "submit_label", 0),
            ("actions", "actions", 0),
            ("components", "components", 0),
        ],
        fields: &[
            &E.id,
            &E.list_type,
            &E.title,
            &E.description,
            &E.submit_label,
            &E.actions,
            &E.components,
        ],
    }
};

crate::runtime::model!(ContentList);

crate::runtime::setters!(ContentList {
    with_id: id: ::std::string::String,
    with_list_type: list_type: crate::runtime::Open<ListType>,
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_submit_label: submit_label: ::std::string::String,
    with_actions: actions: ::std::boxed::Box<crate::ContentActions>,
    with_components: components: ::std::vec::Vec<crate::ListItemComponent>,
});

/// The property `listType` of `ContentList`. Known values: `Selection`, `Vertical`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListType {
    Selection,
    Vertical,
}

impl crate::runtime::Enum for ListType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Selection, "Selection"),
        (Self::Vertical, "Vertical"),
    ];
}
