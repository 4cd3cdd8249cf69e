// @generated from the schema "ContentCard"; changes made here are lost at the next generation

use crate::ContentCardAction;
use crate::runtime::Extra;

/// The schema `ContentCard`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentCard {
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `video`: `string`.
    pub video: Option<String>,
    /// `defaultAction`: `ContentCardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: Option<Box<ContentCardAction>>,
    /// `actions`: `array of ContentCardAction`, required.
    pub actions: Option<Vec<ContentCardAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentCard "ContentCard" 6 {
    (
        title: String = "title" with_title required,
        description: String = "description" with_description,
        image: String = "image" with_image,
        video: String = "video" with_video,
        default_action: Box<ContentCardAction> = "defaultAction" with_default_action,
        actions: Vec<ContentCardAction> = "actions" with_actions required,
    )
});
