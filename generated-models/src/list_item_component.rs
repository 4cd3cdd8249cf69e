// @generated from the schema "ListItemComponent"; changes made here are lost at the next generation

/// The schema `ListItemComponent`.
#[repr(C)]
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

crate::runtime::model!(ListItemComponent "ListItemComponent" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        rmid: ::std::string::String = "rmid" 0 with_rmid,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        image: ::std::string::String = "image" 0 with_image,
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        actions: ::std::boxed::Box<crate::ContentActions> = "actions" 0 with_actions,
    )
});

/// The property `type` of `ListItemComponent`. Known values: `ListItem`, `ListItemBig`.
#[non_exhaustive]
pub enum Type {
    ListItem,
    ListItemBig,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListItem, "ListItem"),
        (Self::ListItemBig, "ListItemBig"),
    ];
}
