// @generated from the schema "ListItemComponent"; changes made here are lost at the next generation

/// The schema `ListItemComponent`.
pub struct ListItemComponent {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `rmid`: `string`.
    pub rmid: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListItemComponent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        rmid: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        image: ::std::option::Option::None,
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListItemComponent = &<ListItemComponent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListItemComponent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("rmid", "rmid", 0),
            ("type", "type", 0),
            ("image", "image", 0),
            ("title", "title", 0),
            ("description", "description", 0),
            ("actions", "actions", 0),
        ],
        fields: &[
            &E.id,
            &E.rmid,
            &E.r#type,
            &E.image,
            &E.title,
            &E.description,
            &E.actions,
        ],
    }
};

crate::runtime::model!(ListItemComponent);

crate::runtime::setters!(ListItemComponent {
    with_id: id: ::std::string::String,
    with_rmid: rmid: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_image: image: ::std::string::String,
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_actions: actions: ::std::boxed::Box<crate::ContentActions>,
});

/// The property `type` of `ListItemComponent`. Known values: `ListItem`, `ListItemBig`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ListItem,
    ListItemBig,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListItem, "ListItem"),
        (Self::ListItemBig, "ListItemBig"),
    ];
}
