// @generated from the schema "ConversationContentCard"; changes made here are lost at the next generation

use crate::ConversationContentCardAction;
use crate::runtime::Extra;

/// The schema `ConversationContentCard`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentCard {
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `video`: `string`.
    pub video: Option<String>,
    /// `defaultAction`: `ConversationContentCardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: Option<Box<ConversationContentCardAction>>,
    /// `actions`: `array of ConversationContentCardAction`, required.
    pub actions: Option<Vec<ConversationContentCardAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentCard "ConversationContentCard" 6 {
    (
        title: String = "title" with_title required,
        description: String = "description" with_description,
        image: String = "image" with_image,
        video: String = "video" with_video,
        default_action: Box<ConversationContentCardAction> = "defaultAction" with_default_action,
        actions: Vec<ConversationContentCardAction> = "actions" with_actions required,
    )
});
