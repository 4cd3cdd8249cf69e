// @generated from the schema "BotVersionSummary"; changes made here are lost at the next generation

/// The schema `BotVersionSummary`.
#[repr(C)]
pub struct BotVersionSummary {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotVersionSummary "BotVersionSummary" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        id: ::std::string::String = "id" 1 with_id,
        description: ::std::string::String = "description" 0 with_description,
        bot_composite_tag: ::std::string::String = "botCompositeTag" 2 with_bot_composite_tag,
        version: ::std::string::String = "version" 1 with_version,
    )
});
