// @generated from the schema "DocumentUpdate"; changes made here are lost at the next generation

use crate::DocumentAttribute;
use crate::runtime::Extra;

/// The schema `DocumentUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentUpdate {
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: Option<i32>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `addTags`: `array of string`.
    #[doc(alias = "addTags")]
    pub add_tags: Option<Vec<String>>,
    /// `removeTags`: `array of string`.
    #[doc(alias = "removeTags")]
    pub remove_tags: Option<Vec<String>>,
    /// `addTagIds`: `array of string`.
    #[doc(alias = "addTagIds")]
    pub add_tag_ids: Option<Vec<String>>,
    /// `removeTagIds`: `array of string`.
    #[doc(alias = "removeTagIds")]
    pub remove_tag_ids: Option<Vec<String>>,
    /// `updateAttributes`: `array of DocumentAttribute`.
    #[doc(alias = "updateAttributes")]
    pub update_attributes: Option<Vec<DocumentAttribute>>,
    /// `removeAttributes`: `array of string`.
    #[doc(alias = "removeAttributes")]
    pub remove_attributes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentUpdate "DocumentUpdate" 9 {
    (
        change_number: i32 = "changeNumber" with_change_number,
        name: String = "name" with_name required,
        read: bool = "read" with_read,
        add_tags: Vec<String> = "addTags" with_add_tags,
        remove_tags: Vec<String> = "removeTags" with_remove_tags,
        add_tag_ids: Vec<String> = "addTagIds" with_add_tag_ids,
        remove_tag_ids: Vec<String> = "removeTagIds" with_remove_tag_ids,
        update_attributes: Vec<DocumentAttribute> = "updateAttributes" with_update_attributes,
        remove_attributes: Vec<String> = "removeAttributes" with_remove_attributes,
    )
});
