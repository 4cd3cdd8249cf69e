// @generated from the schema "SupportCenterScreen"; changes made here are lost at the next generation

use crate::SupportCenterModuleSetting;
use crate::runtime::{Extra, Open};

/// The schema `SupportCenterScreen`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterScreen {
    /// `type`: one of `Home`, `Category`, `SearchResults` and `Article`, required.
    pub r#type: Option<Open<Type>>,
    /// `moduleSettings`: `array of SupportCenterModuleSetting`, required.
    #[doc(alias = "moduleSettings")]
    pub module_settings: Option<Vec<SupportCenterModuleSetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterScreen "SupportCenterScreen" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        module_settings: Vec<SupportCenterModuleSetting> = "moduleSettings" with_module_settings required,
    )
});

/// The property `type` of `SupportCenterScreen`. Known values: `Home`, `Category`, `SearchResults`, `Article`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Home,
    Category,
    SearchResults,
    Article,
}

crate::runtime::values!(Type {
    Home = "Home",
    Category = "Category",
    SearchResults = "SearchResults",
    Article = "Article",
});
