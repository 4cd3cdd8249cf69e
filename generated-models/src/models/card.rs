// @generated from the schema "Card"; changes made here are lost at the next generation

use crate::CardAction;
use crate::runtime::Extra;

/// The schema `Card`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Card {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `defaultAction`: `CardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: Option<Box<CardAction>>,
    /// `actions`: `array of CardAction`.
    pub actions: Option<Vec<CardAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Card "Card" 5 {
    (
        title: String = "title" with_title,
        description: String = "description" with_description,
        url: String = "url" with_url,
        default_action: Box<CardAction> = "defaultAction" with_default_action,
        actions: Vec<CardAction> = "actions" with_actions,
    )
});
