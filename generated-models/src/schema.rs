// @generated from the schema "Schema"; changes made here are lost at the next generation

/// The schema `Schema`.
#[repr(C)]
pub struct Schema {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `array of string`, read-only.
    pub r#type: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `items`: `Items`, read-only.
    pub items: ::std::option::Option<::std::boxed::Box<crate::Items>>,
    /// `pattern`: `string`, read-only.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Schema "Schema" 5 {
    (
        title: ::std::string::String = "title" 2 with_title,
        description: ::std::string::String = "description" 2 with_description,
        r#type: ::std::vec::Vec<::std::string::String> = "type" 2 with_type,
        items: ::std::boxed::Box<crate::Items> = "items" 2 with_items,
        pattern: ::std::string::String = "pattern" 2 with_pattern,
    )
});
