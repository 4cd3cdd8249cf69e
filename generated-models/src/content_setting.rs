// @generated from the schema "ContentSetting"; changes made here are lost at the next generation

/// The schema `ContentSetting`.
#[repr(C)]
pub struct ContentSetting {
    /// `story`: `StorySetting`.
    pub story: ::std::option::Option<::std::boxed::Box<crate::StorySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentSetting "ContentSetting" 1 {
    (
        story: ::std::boxed::Box<crate::StorySetting> = "story" 0 with_story,
    )
});
