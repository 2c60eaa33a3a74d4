//! The kinds of finding: one word each, and what `generator explain <word>` says about it.

crate::explained::explained! {
    /// A kind of finding. Its word stands in brackets behind `error`; `generator explain <word>` tells more.
    enum Code
    /// Every kind, in the order of the stages that find them.
    const ALL

    FileUnreadable "file-unreadable" "A file cannot be read."
        "The root document, or a file that a `$ref` names, is missing or cannot be opened. Paths in `$ref` are relative to the file \
         they stand in. Nothing is fetched over the network: a reference to a web address has to be replaced by a local copy."
    NotUtf8 "not-utf8" "A file is not UTF-8 text."
        "YAML and JSON documents are read as UTF-8, with or without a byte order mark. Convert the file, for example with `iconv -t utf-8`."
    SyntaxInvalid "syntax-invalid" "A file is not well-formed YAML or JSON."
        "The text cannot be read at all, often because of indentation, a missing quote or a stray character slightly before the \
         place shown."
    SyntaxUnsupported "syntax-unsupported" "A file uses a part of YAML that JSON cannot express."
        "An OpenAPI document has to be expressible as JSON: one document per file, keys that are plain words or numbers, no custom \
         tags, no infinities."
    DuplicateKey "duplicate-key" "An object has the same key twice."
        "Readers disagree on which of the two counts, so half of what was written is lost somewhere. Merge the two or remove one. \
         `200:` and `'200':` are the same key."
    NumberInexact "number-inexact" "A number is too large to be kept exactly."
        "Integers between -9223372036854775808 and 18446744073709551615 and ordinary decimals are kept as written. A value outside \
         would silently change. Write it as text, or use a bound that the type can hold."
    TooDeep "too-deep" "A document is nested too deeply."
        "No honest document needs this many levels; the limit protects the generator. Move inner schemas to `components`."
    TooLarge "too-large" "A file is too large, or aliases or references expand to too much."
        "A file may have 64 MB; the largest document known has 47. \
         A YAML alias, or a reference to a part of another file, stands for a copy of what it names. Copies of copies grow without \
         bound. Move the shared part to `components`, which is referred to and not copied."
    VersionUnsupported "version-unsupported" "The document is of a version that is not supported."
        "Swagger 2.0 (`swagger: '2.0'`) and OpenAPI 3.0, 3.1 and 3.2 are accepted. All are read as OpenAPI 3.0; `TRANSLATION.md` says what \
         becomes of what 3.0 does not have."
    VersionLoss "version-loss" "A construct has no counterpart in OpenAPI 3.0."
        "Documents of other versions are lifted to OpenAPI 3.0. What 3.0 has no word for is kept under its own name with `x-` before it, but \
         generated code does not follow it: a condition is not checked, a value is plain JSON, or an operation is left out. One finding \
         stands for all places of a kind."
    VersionMixed "version-mixed" "A schema uses a word of a later version."
        "The document says it is OpenAPI 3.0 or Swagger 2.0, and a schema in it holds a word that only 3.1 has, such as `const` or a list of types. \
         It is read as 3.1 does. Write `openapi: 3.1.0` at the top, or what the older version has instead: one type and `nullable: true`, `enum` \
         with one value, `minimum` with `exclusiveMinimum: true`. One finding stands for all places of a kind."
    RefUnresolved "ref-unresolved" "A reference leads nowhere."
        "The target of a `$ref`, or of an entry of `discriminator.mapping`, does not exist. `#/…` means the file the reference stands in; \
         `other.yaml#/…` a file relative to it. In a pointer `/` inside a key is written `~1` and `~` is written `~0`. \
         In a guide, `[text](ref:module/name)` names an operation, a type, an event or a page of the reference."
    RefRemote "ref-remote" "A reference names a web address."
        "Generation must give the same result on every machine, so nothing is fetched. A schema behind the address may be anything, \
         examples and the like are left out; a parameter or a body is an error, since a call without it is another call. Save a copy beside the \
         document and refer to that."
    RefKind "ref-kind" "A reference leads to something of another kind."
        "Where a schema is wanted, a `$ref` has to name a schema; likewise for parameters, responses and the others."
    RefCycle "ref-cycle" "References go round in a circle."
        "Each of these references only leads to the next. A schema may contain itself through a property, but a reference must arrive \
         at something."
    RefSiblings "ref-siblings" "Keys stand beside a `$ref`."
        "In OpenAPI 3.0 an object with `$ref` is the reference and nothing else. Whoever writes a description, `nullable`, `readOnly` or \
         a default beside a reference to a schema means it, as OpenAPI 3.1 does, so these are taken; other keys are ignored. \
         Write `allOf: [{$ref: …}]` beside the other keys."
    ComponentClash "component-clash" "Two components share one name."
        "All files become one document, in which names are unique. The later of two components gets the name of its file before its own. Security \
         schemes are referred to by name, so two of one name are an error. Rename one of the two."
    WrongType "wrong-type" "A value has the wrong type."
        "The key is right, but OpenAPI 3.0 wants another kind of value there: text, a number, a boolean, a list or an object. Unquoted \
         `1.0`, `yes` or `on` may be another type than they look; quotes make them text."
    KeyMissing "key-missing" "An object lacks a key it must have."
        "OpenAPI 3.0 requires the key. Where two keys are alternatives, one of them has to be there."
    KeyUnknown "key-unknown" "A key means nothing here."
        "OpenAPI 3.0 does not define the key for this object, so it would be ignored in silence. A near miss of a known key is an error, \
         unless the key only describes; anything else is a warning. Keys of your own start with `x-`."
    ValueUnknown "value-unknown" "A word is not one of those allowed."
        "The key takes one of a fixed list of words, such as `query`, `header`, `path` and `cookie` for `in`."
    TypeUnknown "type-unknown" "A schema has an unknown `type`."
        "The types are `array`, `boolean`, `integer`, `number`, `object` and `string`. Everything finer is a `format`: `type: integer, \
         format: int64`. `null` is written `nullable: true`."
    DocumentInvalid "document-invalid" "A part of the document cannot be understood."
        "The rules of the generator found nothing wrong, but the reader of OpenAPI documents refuses this part. The message is that \
         reader's."
    OperationIdDuplicate "operation-id-duplicate" "Two operations share an `operationId`."
        "The id names the method in the generated client and links refer to it, so it has to be unique over the document."
    PathInvalid "path-invalid" "A path is not a path."
        "A path starts with `/`, its placeholders are `{name}` with a name inside, and braces are balanced."
    PathDuplicate "path-duplicate" "Two paths are the same but for the names of their placeholders."
        "`/a/{x}` and `/a/{y}` match the same requests. A client can send both; a server that gets one of them cannot tell which was meant and \
         answers as the first. Put the operations under one path."
    PathParameterUndeclared "path-parameter-undeclared" "A placeholder of the path has no parameter."
        "Each `{name}` in a path needs a parameter with this name and `in: path`, in the operation or in the path item. Where only one parameter \
         can be meant it is taken for it; where none is left over, the placeholder is a text."
    PathParameterUnused "path-parameter-unused" "A path parameter has no placeholder."
        "A parameter with `in: path` fills the placeholder `{name}` of the path; this path has none of that name. It is left out, unless it may \
         be meant for one of those that are there."
    PathParameterOptional "path-parameter-optional" "A path parameter is not `required: true`."
        "A path with a hole in it is another path, so OpenAPI demands `required: true` for every parameter with `in: path`."
    ParameterDuplicate "parameter-duplicate" "A parameter is declared twice."
        "Name and `in` together identify a parameter of an operation. Declare it once; an operation may override one of its path item."
    StatusInvalid "status-invalid" "A response is not keyed by a status."
        "Keys of `responses` are a status between 100 and 599, a range such as `4XX`, or `default`."
    SecurityUnknown "security-unknown" "A security requirement names an unknown scheme."
        "Each key of a `security` entry names an entry of `components.securitySchemes`."
    TagUndeclared "tag-undeclared" "An operation uses a tag that is not declared."
        "Tags listed at the root carry a description and an order. An undeclared one still works, but is often a misspelling."
    DefaultNotInEnum "default-not-in-enum" "A default is not one of the values allowed."
        "`default` says what an absent value means, so it has to be one of `enum`. Another one is taken as no default."
    EnumDuplicate "enum-duplicate" "An `enum` lists a value twice."
        "Each value becomes one variant; listing it again changes nothing and usually hides a slip."
    PatternInvalid "pattern-invalid" "A pattern cannot be checked."
        "Patterns are checked with a linear-time engine without look-around or back references. A pattern that uses them is not enforced."
    BoundsContradictory "bounds-contradictory" "No value can satisfy the bounds."
        "The least value, length or count is above the greatest."
    RequiredUndeclared "required-undeclared" "A required property is not declared."
        "`required` names a property that `properties` does not list. Legal, but usually a misspelling."
    ExtensionInvalid "extension-invalid" "An extension key of the generator has a wrong value."
        "The generator's own `x-` keys are described in `spec/README.md`: their type, the words they take and the members they need."
    ExtensionTarget "extension-target" "An extension names something that does not exist."
        "Envelopes, parameters, tags and values that an `x-` key names have to exist where it looks for them."
    EnumListsUnequal "enum-lists-unequal" "Lists that run parallel to `enum` differ in length."
        "`x-enum-varnames` and `x-enum-descriptions` have one entry for each value, in the same order. A list of another length is left out."
    ConfigInvalid "config-invalid" "The generator's settings are wrong."
        "`generator.toml` has a table `[crate]` with `name`, `version`, `description`, `license`, `repository`, `authors`, a table \
         `[docs]` with `languages` and `guides` (the names of pages in `guides/<language>/` beside the settings), a table `[input]` with `overlays` and a table `[filter]` with `tags`, `paths`, `operations`, \
         `exclude-tags`, `exclude-paths` and `exclude-operations`. Nothing else is known."
    OverlayInvalid "overlay-invalid" "An overlay cannot be applied."
        "An overlay has `overlay: 1.0.0` or `1.1.0` and a list of `actions`, each with a JSONPath as `target` and one of `update`, `remove: true` \
         and `copy`."
    OverlayUnmatched "overlay-unmatched" "An action of an overlay changes nothing."
        "The `target` of the action selects nothing in the document, probably because the document has changed since the overlay was written. \
         Targets are those of the document as its author wrote it, in its own version."
    FilterUnmatched "filter-unmatched" "A name in the filter names no operation."
        "Tags are compared exactly; in paths and ids `*` stands for anything. A path is the one of the document, with its placeholders."
    NameClash "name-clash" "Two things would get the same Rust name."
        "Names that differ in the document can meet after they are made into Rust names. Give one of them another name with an `x-` key: \
         `x-sdk-name`, `x-sdk-method`, `x-sdk-group` or `x-enum-varnames`."
    Unsupported "unsupported" "The generator does not support this yet."
        "The document is right, but the generator cannot make code from this part. It makes the smallest part plainer (a field becomes a JSON \
         value, an operation loses its body) and goes on; `--strict` refuses instead."
    Internal "internal" "The generator made something that is no Rust."
        "This is a fault of the generator, not of the document. Nothing was written. Please report it with the document, or a part that shows it."
}
