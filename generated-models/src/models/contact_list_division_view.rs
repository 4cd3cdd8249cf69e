// @generated from the schema "ContactListDivisionView"; changes made here are lost at the next generation

use crate::{ContactPhoneNumberColumn, Division, EmailColumn, ImportStatus};
use crate::runtime::Extra;

/// The schema `ContactListDivisionView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListDivisionView {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `columnNames`: `array of string`, required.
    #[doc(alias = "columnNames")]
    pub column_names: Option<Vec<String>>,
    /// `phoneColumns`: `array of ContactPhoneNumberColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: Option<Vec<ContactPhoneNumberColumn>>,
    /// `emailColumns`: `array of EmailColumn`.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<EmailColumn>>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListDivisionView "ContactListDivisionView" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        column_names: Vec<String> = "columnNames" with_column_names required,
        phone_columns: Vec<ContactPhoneNumberColumn> = "phoneColumns" with_phone_columns,
        email_columns: Vec<EmailColumn> = "emailColumns" with_email_columns,
        import_status: Box<ImportStatus> = "importStatus" with_import_status read_only,
        size: i64 = "size" with_size read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
