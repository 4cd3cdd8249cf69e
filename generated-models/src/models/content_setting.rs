// @generated from the schema "ContentSetting"; changes made here are lost at the next generation

use crate::StorySetting;
use crate::runtime::Extra;

/// The schema `ContentSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentSetting {
    /// `story`: `StorySetting`.
    pub story: Option<Box<StorySetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentSetting "ContentSetting" 1 {
    (
        story: Box<StorySetting> = "story" with_story,
    )
});
