// @generated from the schema "DocumentUpdate"; changes made here are lost at the next generation

/// The schema `DocumentUpdate`.
pub struct DocumentUpdate {
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `addTags`: `array of string`.
    #[doc(alias = "addTags")]
    pub add_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `removeTags`: `array of string`.
    #[doc(alias = "removeTags")]
    pub remove_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `addTagIds`: `array of string`.
    #[doc(alias = "addTagIds")]
    pub add_tag_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `removeTagIds`: `array of string`.
    #[doc(alias = "removeTagIds")]
    pub remove_tag_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `updateAttributes`: `array of DocumentAttribute`.
    #[doc(alias = "updateAttributes")]
    pub update_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentAttribute>,
    >,
    /// `removeAttributes`: `array of string`.
    #[doc(alias = "removeAttributes")]
    pub remove_attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentUpdate {
    const EMPTY: Self = Self {
        change_number: ::std::option::Option::None,
        name: ::std::option::Option::None,
        read: ::std::option::Option::None,
        add_tags: ::std::option::Option::None,
        remove_tags: ::std::option::Option::None,
        add_tag_ids: ::std::option::Option::None,
        remove_tag_ids: ::std::option::Option::None,
        update_attributes: ::std::option::Option::None,
        remove_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentUpdate = &<DocumentUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("changeNumber", "change_number", 0),
            ("name", "name", 1),
            ("read", "read", 0),
            ("addTags", "add_tags", 0),
            ("removeTags", "remove_tags", 0),
            ("addTagIds", "add_tag_ids", 0),
            ("removeTagIds", "remove_tag_ids", 0),
            ("updateAttributes", "update_attributes", 0),
            ("removeAttributes", "remove_attributes", 0),
        ],
        fields: &[
            &E.change_number,
            &E.name,
            &E.read,
            &E.add_tags,
            &E.remove_tags,
            &E.add_tag_ids,
            &E.remove_tag_ids,
            &E.update_attributes,
            &E.remove_attributes,
        ],
    }
};

crate::runtime::model!(DocumentUpdate);

crate::runtime::setters!(DocumentUpdate {
    with_change_number: change_number: i32,
    with_name: name: ::std::string::String,
    with_read: read: bool,
    with_add_tags: add_tags: ::std::vec::Vec<::std::string::String>,
    with_remove_tags: remove_tags: ::std::vec::Vec<::std::string::String>,
    with_add_tag_ids: add_tag_ids: ::std::vec::Vec<::std::string::String>,
    with_remove_tag_ids: remove_tag_ids: ::std::vec::Vec<::std::string::String>,
    with_update_attributes: update_attributes: ::std::vec::Vec<crate::DocumentAttribute>,
    with_remove_attributes: remove_attributes: ::std::vec::Vec<::std::string::String>,
});
