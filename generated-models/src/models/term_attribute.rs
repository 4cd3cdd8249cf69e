// @generated from the schema "TermAttribute"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TermAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TermAttribute {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `NUMBER`, `STRING`, `DATE`, `BOOLEAN` and `LIST`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TermAttribute "TermAttribute" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `TermAttribute`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

crate::runtime::values!(Type {
    Number = "NUMBER",
    String = "STRING",
    Date = "DATE",
    Boolean = "BOOLEAN",
    List = "LIST",
});
