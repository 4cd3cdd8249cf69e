// @generated from the schema "ContentList"; changes made here are lost at the next generation

use crate::{ContentActions, ListItemComponent};
use crate::runtime::{Extra, Open};

/// The schema `ContentList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentList {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `listType`: one of `Selection` and `Vertical`.
    #[doc(alias = "listType")]
    pub list_type: Option<Open<ListType>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `submitLabel`: `string`.
    #[doc(alias = "submitLabel")]
    pub submit_label: Option<String>,
    /// `actions`: `ContentActions`.
    pub actions: Option<Box<ContentActions>>,
    /// `components`: `array of ListItemComponent`.
    pub components: Option<Vec<ListItemComponent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentList "ContentList" 7 {
    (
        id: String = "id" with_id,
        list_type: Open<ListType> = "listType" with_list_type,
        title: String = "title" with_title,
        description: String = "description" with_description,
        submit_label: String = "submitLabel" with_submit_label,
        actions: Box<ContentActions> = "actions" with_actions,
        components: Vec<ListItemComponent> = "components" with_components,
    )
});

/// The property `listType` of `ContentList`. Known values: `Selection`, `Vertical`.
#[repr(u16)]
#[non_exhaustive]
pub enum ListType {
    Selection,
    Vertical,
}

crate::runtime::values!(ListType {
    Selection = "Selection",
    Vertical = "Vertical",
});
