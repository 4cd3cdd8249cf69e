// @generated from the schema "DocumentUpdate"; changes made here are lost at the next generation

/// The schema `DocumentUpdate`.
#[repr(C)]
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

crate::runtime::model!(DocumentUpdate "DocumentUpdate" 9 {
    (
        change_number: i32 = "changeNumber" 0 with_change_number,
        name: ::std::string::String = "name" 1 with_name,
        read: bool = "read" 0 with_read,
        add_tags: ::std::vec::Vec<::std::string::String> = "addTags" 0 with_add_tags,
        remove_tags: ::std::vec::Vec<::std::string::String> = "removeTags" 0 with_remove_tags,
        add_tag_ids: ::std::vec::Vec<::std::string::String> = "addTagIds" 0 with_add_tag_ids,
        remove_tag_ids: ::std::vec::Vec<::std::string::String> = "removeTagIds" 0 with_remove_tag_ids,
        update_attributes: ::std::vec::Vec<crate::DocumentAttribute> = "updateAttributes" 0 with_update_attributes,
        remove_attributes: ::std::vec::Vec<::std::string::String> = "removeAttributes" 0 with_remove_attributes,
    )
});
